namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Says from which day a record may no longer be kept, from the dated table with what staff switched (promise S15, ADR 0039).</summary>
/// <remarks>Asked anew each night and at each look: a switched rule re-dates everything at once.</remarks>
public interface IRetentionTerms
{
    /// <summary>Today, where the shop is.</summary>
    DateOnly Today { get; }

    /// <summary>The day in Brussels on which something happened.</summary>
    DateOnly DayOf(DateTimeOffset moment);

    /// <summary>The first moment of a day in Brussels.</summary>
    DateTimeOffset StartOf(DateOnly day);

    /// <summary>The first day on which a record of this day goes; null when no period by the clock ends it.</summary>
    DateOnly? EndOf(Retention key, DateOnly made, bool isOneStopShop);
}
