//! The columns of a list.

use yew::prelude::*;

use crate::platform::ui::table::Table;

/// A column: its head, and what stands in it for a row.
pub struct Column<'a, R> {
    head: &'static str,
    class: Option<&'static str>,
    /// Whether it tells the rows apart, for those who listen.
    names_row: bool,
    cell: Box<dyn Fn(&R) -> Html + 'a>,
}

impl<'a, R> Column<'a, R> {
    pub fn new(head: &'static str, cell: impl Fn(&R) -> Html + 'a) -> Self {
        Self {
            head,
            class: None,
            names_row: false,
            cell: Box::new(cell),
        }
    }

    /// The same, as the one that tells the rows apart.
    pub fn naming(self) -> Self {
        Self {
            names_row: true,
            ..self
        }
    }

    /// The same, with a class of its cells.
    pub fn class(self, class: &'static str) -> Self {
        Self {
            class: Some(class),
            ..self
        }
    }

    fn draw(&self, row: &R) -> Html {
        let (cell, label) = ((self.cell)(row), self.head);
        let class = self.class;
        match self.names_row {
            true => html! { <th scope="row" data-label={label} {class}>{ cell }</th> },
            false => html! { <td data-label={label} {class}>{ cell }</td> },
        }
    }
}

/// Rows in their columns. `key` tells the rows apart; a quiet caption is for those who listen alone.
pub fn table<R>(
    caption: &'static str,
    quiet_caption: bool,
    columns: &[Column<'_, R>],
    rows: &[R],
    key: impl Fn(&R) -> String,
) -> Html {
    let heads: Vec<AttrValue> = columns.iter().map(|column| column.head.into()).collect();
    let drawn = rows.iter().map(|row| {
        let cells = columns.iter().map(|column| column.draw(row));
        html! { <tr key={key(row)}>{ for cells }</tr> }
    });
    html! { <Table {caption} {quiet_caption} columns={heads}>{ for drawn }</Table> }
}
