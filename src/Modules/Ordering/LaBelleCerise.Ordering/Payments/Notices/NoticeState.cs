namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>How far a payment notice is.</summary>
internal enum NoticeState
{
    /// <summary>Stored, to be worked off.</summary>
    Waiting,

    /// <summary>Worked off.</summary>
    Done,

    /// <summary>Not to be worked off by software: staff look at it.</summary>
    Parked,
}
