namespace LaBelleCerise.Consent.Rights;

/// <summary>What happened in a case.</summary>
internal enum CaseEventKind
{
    Received,
    Proven,
    Gathered,
    Confirmed,
    Erased,
    Restricted,
    Lifted,
    Answered,
    Refused,
    Lapsed,
    Fetched,
    Reminded,
    Searched,
}
