//! Which mandates stand on a page: what a filter means, and by which index each is answered.

use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use shared::mandates::api::MandateFilter;
use shared::mandates::{Holder, MandateKind, MandateScope, MandateState, MandateStatus, Party};

use super::List;
use crate::mandates::store::entity::mandate::{Column, Entity};
use crate::mandates::store::status::{NOT_NOTED, begins_by, is, lasts_until, passed, period};
use crate::platform::error::Error;
use crate::platform::store::list::Keys;
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::provider;
use crate::registers::store::names::{NamePart, letters_of_organisation, letters_of_person};

impl List<'_> {
    fn own(&self) -> (Column, i64) {
        match self.scope {
            MandateScope::Given(provider) => (Column::ProviderId, provider.0),
            MandateScope::Received(Holder::Person(person)) => (Column::HolderPersonId, person.0),
            MandateScope::Received(Holder::Entity(entity)) => (Column::HolderEntityId, entity.0),
        }
    }

    /// The part of the other party's name that is looked for.
    pub(super) fn part(&self) -> Option<NamePart> {
        NamePart::of(self.filter.party.as_deref().unwrap_or(""))
    }

    /// The keys of a page, and one more if there is one.
    pub(super) async fn keys(&self, connection: &impl ConnectionTrait) -> Result<Vec<i64>, Error> {
        let is_rare = match self.part() {
            Some(part) => part.is_rare(connection).await?,
            None => false,
        };
        // Who is rare is looked up; everybody else is met soon in the order of the list.
        let ways = self.ways();
        let ways = ways
            .into_iter()
            .skip(usize::from(self.part().is_some() && !is_rare));
        for way in ways {
            if let Some(keys) = way.latest(connection, self.size + 1).await? {
                return Ok(keys);
            }
        }
        Ok(Vec::new())
    }

    /// The ways to the keys of a page: each finds them, unless there is too much that it would have
    /// to put in order; the last one always does.
    pub(super) fn ways(&self) -> Vec<Keys> {
        let (own, id) = self.own();
        let rest = || Condition::all().add(own.eq(id)).add(self.narrowed());
        let mut ways = Vec::new();
        if let Some(part) = self.part() {
            let all = rest().add(self.of_status()).add(self.other_is_in(&part));
            ways.push(Keys::default().in_no_order::<Entity>(Column::Id, all));
        }
        let named = || rest().add_option(self.part().map(|part| self.other_contains(&part)));
        if self.filter.status.is_some() || self.filter.kind.is_some() {
            ways.push(self.by_status_and_kind(&named));
        }
        let all = named().add(self.of_status());
        ways.push(Keys::default().in_order::<Entity>(Column::Id, all));
        ways
    }

    /// For each status and type that fit, the index has the mandates in the order of the list.
    fn by_status_and_kind(&self, rest: &dyn Fn() -> Condition) -> Keys {
        let MandateFilter { status, kind, .. } = *self.filter;
        let kinds: Vec<MandateKind> = kind.map_or(MandateKind::ALL.to_vec(), |kind| vec![kind]);
        let statuses: Vec<(&str, Condition)> = match status {
            Some(status) => vec![(status.code(), period(status, self.today))],
            // Whatever was noted, and whether it has passed or not.
            None => MandateStatus::ALL
                .iter()
                .map(|status| status.code())
                .chain([NOT_NOTED])
                .map(|code| (code, Condition::all()))
                .collect(),
        };
        let mut keys = Keys::default();
        for (code, period) in &statuses {
            for kind in &kinds {
                let some = Condition::all()
                    .add(Column::Status.eq(*code))
                    .add(Column::Kind.eq(Stored(*kind)))
                    .add(period.clone())
                    .add(rest());
                keys = keys.in_order::<Entity>(Column::Id, some);
            }
        }
        let Some(status) = status else { return keys };
        passed(self.today).into_iter().fold(keys, |keys, passed| {
            let some = passed.add(self.apart()).add(is(status, self.today));
            keys.in_no_order::<Entity>(Column::Id, some.add(rest()))
        })
    }

    /// Whose they are, in a form that no index answers: what has passed is found by the day, and is
    /// little.
    fn apart(&self) -> Condition {
        let (own, id) = self.own();
        Condition::all().add(Expr::col((Entity, own)).add(0i64).eq(id))
    }

    /// What narrows the list but the status and the name; a draft is its writer's alone.
    fn narrowed(&self) -> Condition {
        let MandateFilter {
            status: _,
            kind,
            party: _,
            from,
            until,
            before,
        } = self.filter;
        let own_draft = Condition::any()
            .add(Column::State.ne(Stored(MandateState::Draft)))
            .add(Column::StartedBy.eq(Stored(self.scope.side())));
        Condition::all()
            .add(own_draft)
            .add_option(kind.map(|kind| Column::Kind.eq(Stored(kind))))
            .add_option(from.map(lasts_until))
            .add_option(until.map(begins_by))
            .add_option(before.map(|before| Column::Id.lt(Stored(before))))
    }

    fn of_status(&self) -> Condition {
        let status = self.filter.status;
        status.map_or_else(Condition::all, |status| is(status, self.today))
    }

    /// Who is across is among those whose name contains a part, looked up by it.
    fn other_is_in(&self, part: &NamePart) -> Condition {
        match self.scope.side() {
            Party::Holder => {
                let providers = provider::Entity::find()
                    .select_only()
                    .column(provider::Column::Id)
                    .filter(provider::Column::PersonId.in_subquery(part.persons()));
                Condition::all().add(Column::ProviderId.in_subquery(providers.into_query()))
            }
            Party::Giver => Condition::any()
                .add(Column::HolderPersonId.in_subquery(part.persons()))
                .add(Column::HolderEntityId.in_subquery(part.organisations())),
        }
    }

    /// Who is across has a name that contains a part: looked at for each mandate.
    fn other_contains(&self, part: &NamePart) -> Condition {
        match self.scope.side() {
            Party::Holder => {
                let giver = Expr::col((provider::Entity, provider::Column::Id));
                let person = provider::Entity::find()
                    .select_only()
                    .column(provider::Column::PersonId)
                    .filter(giver.eq(Expr::col((Entity, Column::ProviderId))))
                    .into_query();
                Condition::all().add(part.is_in(letters_of_person(Expr::from(person))))
            }
            Party::Giver => {
                let person = letters_of_person(Expr::col((Entity, Column::HolderPersonId)));
                let organisation =
                    letters_of_organisation(Expr::col((Entity, Column::HolderEntityId)));
                Condition::any()
                    .add(part.is_in(person))
                    .add(part.is_in(organisation))
            }
        }
    }

    /// How many await the signature of this side.
    pub(super) fn to_sign(&self) -> SelectStatement {
        const AWAITING: MandateStatus = MandateStatus::AwaitingSignature;
        let (own, id) = self.own();
        let started = || Column::StartedBy.eq(Stored(self.scope.side().other()));
        let select = |rows: Condition| {
            let query = Entity::find().select_only().column_as(Column::Id, "id");
            query.filter(rows).into_query()
        };
        let noted = Condition::all()
            .add(own.eq(id))
            .add(Column::Status.eq(AWAITING.code()))
            .add(started())
            .add(period(AWAITING, self.today));
        let mut all = select(noted);
        for passed in passed(self.today) {
            let rest = Condition::all()
                .add(Column::Status.ne(AWAITING.code()))
                .add(started())
                .add(is(AWAITING, self.today));
            all.union(UnionType::All, select(passed.add(self.apart()).add(rest)));
        }
        let mut count = Query::select();
        count.expr_as(Expr::cust("COUNT(*)"), "number");
        count.from_subquery(all, "awaiting").take()
    }
}
