//! Which mandates stand on a page: what a filter means, and by which index each is answered.

use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use shared::mandates::api::MandateFilter;
use shared::mandates::{
    Holder, MandateKind, MandateScope, MandateState, MandateStatus, Party, StatusFilter,
};

use super::List;
use crate::mandates::store::entity::mandate::{Column, Entity};
use crate::mandates::store::status::{NOT_NOTED, begins_by, is, lasts_until, passed, period};
use crate::platform::store::list::{Keys, Way, along, looked_at, rarity};
use crate::platform::store::stored::Stored;
use crate::registers::store::entity::provider;
use crate::registers::store::names::{NamePart, letters_of_organisation, letters_of_person};

impl List<'_> {
    /// The status that is looked for, whoever has to sign.
    fn status(&self) -> Option<MandateStatus> {
        self.filter.status.map(StatusFilter::status)
    }

    fn own(&self) -> (Column, i64) {
        match self.scope {
            MandateScope::Given(provider) => (Column::ProviderId, provider.0),
            MandateScope::Received(Holder::Person(person)) => (Column::HolderPersonId, person.0),
            MandateScope::Received(Holder::Organisation(organisation)) => {
                (Column::HolderOrganisationId, organisation.0)
            }
        }
    }

    /// The part of the other party's name that is looked for.
    pub(super) fn part(&self) -> Option<NamePart> {
        NamePart::of(self.filter.party.as_deref().unwrap_or(""))
    }

    /// The ways to the keys of a page. Those who are across and those days that are rare are looked
    /// up; all others are met soon in the order of the list.
    pub(super) fn ways(&self) -> Vec<Way> {
        let (own, id) = self.own();
        let mut ways = Vec::new();
        if let Some(part) = self.part() {
            let rest = self.narrowed().add(self.of_status());
            let all = Condition::all()
                .add(own.eq(id))
                .add(self.other_is_in(&part));
            let all = all.add(looked_at(rest.add_option(self.after())));
            let keys = Keys::default().in_no_order::<Entity>(Column::Id, all);
            let rarity = Some(part.rarity());
            ways.push(Way { rarity, keys });
        }
        let contained = self.part().map(|part| self.other_contains(&part));
        let named = self.narrowed().add_option(contained);
        let rest = named.clone().add(self.of_status());
        let days = self.days().into_iter();
        ways.extend(days.map(|days| self.by_days(&days, &rest)));
        if self.filter.status.is_some() || self.filter.kind.is_some() {
            let keys = self.by_status_and_kind(&named);
            ways.push(Way { rarity: None, keys });
        }
        let all = Condition::all().add(own.eq(id)).add_option(self.after());
        let all = all.add(looked_at(rest));
        let keys = Keys::default().in_order::<Entity>(Column::Id, all);
        ways.push(Way { rarity: None, keys });
        ways
    }

    /// The days that are asked for, in a form that an index answers, each with the column of its index.
    fn days(&self) -> Vec<Vec<(Column, Expr)>> {
        const FROM: Column = Column::ValidFrom;
        const UNTIL: Column = Column::ValidUntil;
        let MandateFilter { from, until, .. } = *self.filter;
        let begun = until.map(|until| vec![(FROM, FROM.lte(Stored(until)))]);
        let lasting = from.map(|from| {
            let open = UNTIL.is_null();
            vec![(UNTIL, UNTIL.gte(Stored(from))), (UNTIL, open)]
        });
        begun.into_iter().chain(lasting).collect()
    }

    /// Where few have such days, the index by day has them.
    fn by_days(&self, days: &[(Column, Expr)], rest: &Condition) -> Way {
        let (own, id) = self.own();
        let found = days.iter().map(|(column, days)| {
            let mine = Condition::all().add(own.eq(id)).add(days.clone());
            along::<Entity>(Column::Id, *column, mine)
        });
        let found: Vec<SelectStatement> = found.collect();
        let rarity = Some(rarity(found.iter().cloned()));
        let keys = found.into_iter().fold(Keys::default(), |keys, found| {
            let rest = rest.clone().add_option(self.after());
            keys.among::<Entity>(Column::Id, found, rest)
        });
        Way { rarity, keys }
    }

    /// For each status and type that fit, the index has the mandates in the order of the list.
    fn by_status_and_kind(&self, named: &Condition) -> Keys {
        let (own, id) = self.own();
        let (status, kind) = (self.status(), self.filter.kind);
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
                    .add(own.eq(id))
                    .add(Column::Status.eq(*code))
                    .add(Column::Kind.eq(Stored(*kind)))
                    .add_option(self.after())
                    .add(looked_at(named.clone().add(period.clone())));
                keys = keys.in_order::<Entity>(Column::Id, some);
            }
        }
        let Some(status) = status else { return keys };
        passed(self.today).into_iter().fold(keys, |keys, passed| {
            let rest = named.clone().add(own.eq(id)).add(is(status, self.today));
            let some = passed.add(looked_at(rest.add_option(self.after())));
            keys.in_no_order::<Entity>(Column::Id, some)
        })
    }

    fn after(&self) -> Option<Expr> {
        let before = self.filter.before;
        before.map(|before| Column::Id.lt(Stored(before)))
    }

    /// What narrows the list but the status, the name and the place; a draft is its writer's alone.
    fn narrowed(&self) -> Condition {
        let MandateFilter {
            status,
            kind,
            party: _,
            from,
            until,
            before: _,
            shown: _,
        } = self.filter;
        let own_draft = Condition::any()
            .add(Column::State.ne(Stored(MandateState::Draft)))
            .add(Column::StartedBy.eq(Stored(self.scope.side())));
        let is_to_sign = *status == Some(StatusFilter::ToSign);
        let to_sign = is_to_sign.then(|| Column::StartedBy.eq(Stored(self.scope.side().other())));
        let without = self.without.iter().map(|mandate| Stored(*mandate));
        let without = (!self.without.is_empty()).then(|| Column::Id.is_not_in(without));
        Condition::all()
            .add(own_draft)
            .add_option(to_sign)
            .add_option(without)
            .add_option(kind.map(|kind| Column::Kind.eq(Stored(kind))))
            .add_option(from.map(lasts_until))
            .add_option(until.map(begins_by))
    }

    fn of_status(&self) -> Condition {
        let status = self.status();
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
                .add(Column::HolderOrganisationId.in_subquery(part.organisations())),
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
                part.is_in(&letters_of_person(Expr::from(person)))
            }
            Party::Giver => {
                let person = letters_of_person(Expr::col((Entity, Column::HolderPersonId)));
                let organisation =
                    letters_of_organisation(Expr::col((Entity, Column::HolderOrganisationId)));
                Condition::any()
                    .add(part.is_in(&person))
                    .add(part.is_in(&organisation))
            }
        }
    }

    /// How many await the signature of this side.
    pub(super) fn awaiting(&self) -> SelectStatement {
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
            .add(looked_at(
                Condition::all()
                    .add(started())
                    .add(period(AWAITING, self.today)),
            ));
        let mut all = select(noted);
        for passed in passed(self.today) {
            let rest = Condition::all()
                .add(own.eq(id))
                .add(Column::Status.ne(AWAITING.code()))
                .add(started())
                .add(is(AWAITING, self.today));
            all.union(UnionType::All, select(passed.add(looked_at(rest))));
        }
        let mut count = Query::select();
        count.expr_as(Expr::cust("COUNT(*)"), "number");
        count.from_subquery(all, "awaiting").take()
    }
}
