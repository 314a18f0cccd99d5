//! Which meaning of « Citoyen ».

use yew::prelude::*;

/// Which meaning of « Citoyen ».
#[component]
pub fn MeaningPage() -> Html {
    Html::default()
}
