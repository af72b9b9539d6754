/// Two process engines embedded as their makers recommend, on the same PostgreSQL: the case starts, is accepted and is
/// closed, three commits, with the engine's own history. They get no HTTP and no token check to carry, which is in their
/// favour.
package cn.zhibao.peer.engines;
