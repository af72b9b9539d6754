package cn.zhibao.peer.engines;

/// A case in an engine.
interface CaseEngine {

    /// Starts a case and leaves it waiting for acceptance; its id.
    String start();

    /// Completes the one open task of the case: first its acceptance, then its closing.
    void complete(String caseId);
}
