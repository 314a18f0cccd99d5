//! Tables.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TableProps {
    pub caption: AttrValue,
    /// Whether the caption is for those who listen alone: a heading says the same.
    #[prop_or_default]
    pub quiet_caption: bool,
    pub columns: Vec<AttrValue>,
    /// The rows: `tr` elements, each cell with `data-label` for narrow screens.
    pub children: Html,
}

/// A table with a caption and heads of columns; on a narrow screen it scrolls within itself.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let heads = props
        .columns
        .iter()
        .map(|head| html! { <th scope="col">{ head }</th> });
    html! {
        <div class="table-frame" role="region" aria-label={props.caption.clone()} tabindex="0">
            <table>
                <caption class={classes!(props.quiet_caption.then_some("hidden"))}>{ &props.caption }</caption>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ props.children.clone() }</tbody>
            </table>
        </div>
    }
}
