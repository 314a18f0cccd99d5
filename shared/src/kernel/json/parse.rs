//! From text to a value.

use std::iter::Peekable;
use std::str::CharIndices;

use super::{Object, Unreadable, Value};

/// How deep lists and objects may stand within each other.
const DEEPEST: u8 = 127;

impl Value {
    /// What a text says.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let mut parser = Parser {
            text,
            letters: text.char_indices().peekable(),
        };
        let value = parser.value(DEEPEST)?;
        parser.space();
        match parser.letters.next() {
            None => Ok(value),
            Some(_) => Err(Unreadable),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    letters: Peekable<CharIndices<'a>>,
}

impl Parser<'_> {
    fn peek(&mut self) -> Option<char> {
        self.letters.peek().map(|(_, letter)| *letter)
    }

    fn next(&mut self) -> Result<char, Unreadable> {
        self.letters
            .next()
            .map(|(_, letter)| letter)
            .ok_or(Unreadable)
    }

    /// Passes over a letter, if it stands here.
    fn skip(&mut self, letter: char) -> bool {
        self.letters.next_if(|(_, next)| *next == letter).is_some()
    }

    fn space(&mut self) {
        while self
            .letters
            .next_if(|(_, next)| matches!(next, ' ' | '\n' | '\r' | '\t'))
            .is_some()
        {}
    }

    /// Passes over what has to stand here.
    fn expect(&mut self, word: &str) -> Result<(), Unreadable> {
        let all = word.chars().all(|letter| self.skip(letter));
        all.then_some(()).ok_or(Unreadable)
    }

    fn value(&mut self, depth: u8) -> Result<Value, Unreadable> {
        self.space();
        match self.peek().ok_or(Unreadable)? {
            'n' => self.expect("null").map(|()| Value::Null),
            't' => self.expect("true").map(|()| Value::Bool(true)),
            'f' => self.expect("false").map(|()| Value::Bool(false)),
            '"' => self.string().map(Value::Text),
            '[' => {
                let mut values = vec![];
                self.each(']', depth, |parser, depth| {
                    values.push(parser.value(depth)?);
                    Ok(())
                })?;
                Ok(Value::List(values))
            }
            '{' => {
                let mut fields = vec![];
                self.each('}', depth, |parser, depth| {
                    let name = parser.string()?;
                    parser.space();
                    parser.expect(":")?;
                    fields.push((name, parser.value(depth)?));
                    Ok(())
                })?;
                Ok(Value::Object(Object(fields)))
            }
            _ => self.number(),
        }
    }

    /// What stands between two brackets, with commas between.
    fn each(
        &mut self,
        end: char,
        depth: u8,
        mut take: impl FnMut(&mut Self, u8) -> Result<(), Unreadable>,
    ) -> Result<(), Unreadable> {
        let depth = depth.checked_sub(1).ok_or(Unreadable)?;
        self.next()?;
        self.space();
        if self.skip(end) {
            return Ok(());
        }
        loop {
            self.space();
            take(self, depth)?;
            self.space();
            if self.skip(end) {
                return Ok(());
            }
            self.expect(",")?;
        }
    }

    fn string(&mut self) -> Result<String, Unreadable> {
        self.expect("\"")?;
        let mut string = String::new();
        loop {
            match self.next()? {
                '"' => return Ok(string),
                '\\' => string.push(self.escaped()?),
                '\0'..='\u{1f}' => return Err(Unreadable),
                letter => string.push(letter),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Unreadable> {
        Ok(match self.next()? {
            letter @ ('"' | '\\' | '/') => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unicode(),
            _ => return Err(Unreadable),
        })
    }

    /// A letter by its number; one beyond the first 65536 is written as two.
    fn unicode(&mut self) -> Result<char, Unreadable> {
        let first = self.hexadecimal()?;
        let number = match first {
            0xd800..0xdc00 => {
                self.expect("\\u")?;
                let second = self.hexadecimal()?;
                let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400);
                0x10000 + ((first - 0xd800) << 10) + low.ok_or(Unreadable)?
            }
            number => number,
        };
        char::from_u32(number).ok_or(Unreadable)
    }

    fn hexadecimal(&mut self) -> Result<u32, Unreadable> {
        (0..4).try_fold(0, |number, _| {
            let digit = self.next()?.to_digit(16).ok_or(Unreadable)?;
            Ok(number * 16 + digit)
        })
    }

    fn number(&mut self) -> Result<Value, Unreadable> {
        let start = self.place();
        self.skip('-');
        if !self.skip('0') {
            self.digits()?;
        }
        let end = self.place();
        let mut whole = true;
        if self.skip('.') {
            whole = false;
            self.digits()?;
        }
        if self.skip('e') || self.skip('E') {
            whole = false;
            let _ = self.skip('+') || self.skip('-');
            self.digits()?;
        }
        let digits = self.text.get(start..end).filter(|_| whole);
        // Less than nothing is no whole number, not even for serde.
        let number = digits
            .filter(|digits| *digits != "-0")
            .and_then(|digits| digits.parse().ok());
        Ok(number.map_or(Value::Fraction, Value::Whole))
    }

    fn place(&mut self) -> usize {
        self.letters
            .peek()
            .map_or(self.text.len(), |(place, _)| *place)
    }

    fn digits(&mut self) -> Result<(), Unreadable> {
        let digit = |(_, next): &(usize, char)| next.is_ascii_digit();
        self.letters.next_if(digit).ok_or(Unreadable)?;
        while self.letters.next_if(digit).is_some() {}
        Ok(())
    }
}
