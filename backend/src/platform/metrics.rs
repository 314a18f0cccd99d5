//! What is counted, for Prometheus. Labels are words of the program: never a person, an
//! organisation or an address.

use std::time::Duration;

use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::platform::http::session::Key;
use crate::platform::store::pool::PoolState;

/// Seconds under which a request may be answered.
const BUCKETS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    durations: Family<Route, Histogram, fn() -> Histogram>,
    sign_ins: Family<SignIn, Counter>,
    refusals: Counter,
    connections: Family<Connection, Gauge>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    method: &'static str,
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct SignIn {
    key: &'static str,
    outcome: Outcome,
}

/// How an attempt to sign in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelValue)]
pub enum Outcome {
    Accepted,
    /// User name, password or code were wrong.
    Refused,
    Throttled,
    /// A fault of ours.
    Failed,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Connection {
    state: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Metrics {
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("mandatum");
        let metrics = Self {
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            sign_ins: Family::default(),
            refusals: Counter::default(),
            connections: Family::default(),
            registry: Registry::default(),
        };
        registry.register("requests", "Requests answered", metrics.requests.clone());
        registry.register_with_unit(
            "request_duration",
            "Time until the answer began",
            Unit::Seconds,
            metrics.durations.clone(),
        );
        registry.register(
            "sign_ins",
            "Attempts to sign in; those accepted began a session",
            metrics.sign_ins.clone(),
        );
        registry.register(
            "refusals",
            "What the policy refused",
            metrics.refusals.clone(),
        );
        registry.register(
            "database_connections",
            "Connections to the database",
            metrics.connections.clone(),
        );
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))].to_vec());
        registry.register("build", "The program", build);
        Self {
            registry,
            ..metrics
        }
    }

    pub fn answered(&self, method: &'static str, route: &str, status: u16, elapsed: Duration) {
        let route = route.to_owned();
        self.durations
            .get_or_create(&Route {
                method,
                route: route.clone(),
            })
            .observe(elapsed.as_secs_f64());
        self.requests
            .get_or_create(&Request {
                method,
                route,
                status,
            })
            .inc();
    }

    /// Somebody tried to sign in.
    pub fn signed_in(&self, key: Key, outcome: Outcome) {
        self.sign_ins
            .get_or_create(&SignIn {
                key: key.0,
                outcome,
            })
            .inc();
    }

    pub fn refused(&self) {
        self.refusals.inc();
    }

    /// All of it, in the text form of OpenMetrics.
    pub fn text(&self, pool: PoolState) -> String {
        let set = |state, number: u32| {
            self.connections
                .get_or_create(&Connection { state })
                .set(i64::from(number));
        };
        set("idle", pool.idle);
        set("used", pool.open.saturating_sub(pool.idle));
        let mut text = String::new();
        match encode(&mut text, &self.registry) {
            Ok(()) => text,
            Err(error) => {
                tracing::error!(%error, "the metrics cannot be written");
                String::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_template_and_outcome() {
        let metrics = Metrics::new();
        metrics.answered(
            "GET",
            "/api/v1/as/{profile}/files/{provider}",
            404,
            Duration::from_millis(3),
        );
        metrics.signed_in(Key("mobile-app"), Outcome::Throttled);
        metrics.refused();
        let text = metrics.text(PoolState { open: 3, idle: 2 });
        for line in [
            r#"mandatum_requests_total{method="GET",route="/api/v1/as/{profile}/files/{provider}",status="404"} 1"#,
            r#"mandatum_request_duration_seconds_bucket{le="0.005",method="GET",route="/api/v1/as/{profile}/files/{provider}"} 1"#,
            r#"mandatum_sign_ins_total{key="mobile-app",outcome="Throttled"} 1"#,
            "mandatum_refusals_total 1",
            r#"mandatum_database_connections{state="used"} 1"#,
            r#"mandatum_build_info{version=""#,
        ] {
            assert!(text.contains(line), "{line} is missing in\n{text}");
        }
    }
}
