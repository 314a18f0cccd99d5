//! From where a request comes, and how it is called in the log.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue};

use crate::platform::app::App;
use crate::platform::audit::hex;
use crate::platform::config::Network;

/// The header in which proxies name whom they speak for, the nearest last.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// The header of a request's name.
const REQUEST_ID: &str = "x-request-id";

/// The client's address, as far as it is to be believed.
#[derive(Clone, Copy)]
struct ClientAddress(IpAddr);

/// A request's name: of a trusted proxy, or made here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// The address from which a request comes: behind a trusted proxy, the one that the proxy names.
pub fn address(extensions: &Extensions) -> IpAddr {
    let known = extensions.get::<ClientAddress>();
    known.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |address| address.0)
}

/// The address, or of IPv6 the /64 that one customer has to themselves.
pub fn neighbourhood(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
    }
}

/// Notes the address of a request, and names it.
pub(super) fn resolve(app: &App, request: &mut Request) -> RequestId {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| {
        peer.ip()
    });
    let peer = peer.to_canonical();
    let proxies = &app.settings().trusted_proxies;
    let is_trusted = proxies.iter().any(|proxy| proxy.contains(peer));
    let client = if is_trusted {
        forwarded(request.headers(), peer, proxies)
    } else {
        peer
    };
    let given = if is_trusted {
        given_id(request.headers())
    } else {
        None
    };
    let id = given.unwrap_or_else(|| hex(&rand::random::<[u8; 16]>()));
    request.extensions_mut().insert(ClientAddress(client));
    RequestId(id)
}

/// Gives the answer the name of the request.
pub(super) fn name(RequestId(id): &RequestId, headers: &mut HeaderMap) {
    if let Ok(id) = HeaderValue::try_from(id) {
        headers.insert(HeaderName::from_static(REQUEST_ID), id);
    }
}

/// The last address that a trusted proxy has written; what stands before it, anybody can write.
fn forwarded(headers: &HeaderMap, peer: IpAddr, proxies: &[Network]) -> IpAddr {
    let mut client = peer;
    let lines: Vec<&str> = headers
        .get_all(FORWARDED_FOR)
        .iter()
        .map(|line| line.to_str().unwrap_or(""))
        .collect();
    for hop in lines.iter().flat_map(|line| line.split(',')).rev() {
        let Some(address) = hop_address(hop.trim()) else {
            break;
        };
        client = address;
        if !proxies.iter().any(|proxy| proxy.contains(address)) {
            break;
        }
    }
    client
}

/// An address, which some proxies write with a port.
fn hop_address(text: &str) -> Option<IpAddr> {
    let address = text
        .parse::<IpAddr>()
        .or_else(|_| text.parse::<SocketAddr>().map(|with| with.ip()));
    address.ok().map(|address| address.to_canonical())
}

/// A name that is safe to write into a log.
fn given_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get(REQUEST_ID)?.to_str().ok()?;
    let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let fits = (8..=64).contains(&id.len()) && id.chars().all(is_safe);
    fits.then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(lines: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let proxies = ["10.0.0.0/8".parse().unwrap(), "::1".parse().unwrap()];
        forwarded(&headers, "10.0.0.1".parse().unwrap(), &proxies).to_string()
    }

    #[test]
    fn believes_what_trusted_proxies_wrote_and_nothing_before() {
        for (lines, expected) in [
            (&["203.0.113.9"][..], "203.0.113.9"),
            (&["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
            (&["198.51.100.1, 203.0.113.9, 10.0.0.2"], "203.0.113.9"),
            (
                &["198.51.100.1", "203.0.113.9", "10.0.0.2, 10.0.0.3"],
                "203.0.113.9",
            ),
            (&["203.0.113.9:4711"], "203.0.113.9"),
            (&["[2001:db8::7]:4711"], "2001:db8::7"),
            (&["::ffff:203.0.113.9"], "203.0.113.9"),
            (&["203.0.113.9, nonsense"], "10.0.0.1"),
            (&["203.0.113.9, nonsense, 10.0.0.9"], "10.0.0.9"),
            (&[], "10.0.0.1"),
            (&[""], "10.0.0.1"),
        ] {
            assert_eq!(client(lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn takes_no_name_that_could_forge_a_log() {
        for (name, taken) in [
            ("0af7651916cd43dd", true),
            ("short", false),
            ("with space in it", false),
            ("a\"b\"c\"d\"e\"", false),
        ] {
            let headers =
                HeaderMap::from_iter([(REQUEST_ID.parse().unwrap(), name.parse().unwrap())]);
            assert_eq!(given_id(&headers).is_some(), taken, "{name}");
        }
    }
}
