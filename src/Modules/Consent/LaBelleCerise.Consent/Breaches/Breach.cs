using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Breaches;

/// <summary>A breach of personal data, also one that is told to nobody (GDPR art. 33(5), law P21).</summary>
internal sealed class Breach
{
    /// <summary>How long the authority may wait: 72 hours from when we knew (art. 33(1)).</summary>
    public static readonly TimeSpan Clock = TimeSpan.FromHours(72);

    public required Guid Id { get; init; }

    /// <summary>When we knew.</summary>
    public required DateTimeOffset AwareAt { get; init; }

    /// <summary>What happened, without names.</summary>
    public required string What { get; init; }

    /// <summary>Which kinds of data, by name and joined by spaces.</summary>
    public required string Data { get; init; }

    /// <summary>About how many people; 0 while nobody knows.</summary>
    public required int Persons { get; init; }

    public required Guid RecordedBy { get; init; }

    public BreachRisk Risk { get; private set; }

    /// <summary>Why it was judged so, and what was done about it.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset? AuthorityToldAt { get; private set; }

    public DateTimeOffset? PersonsToldAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int Version { get; private set; }

    public DateTimeOffset DueAt => AwareAt + Clock;

    public IReadOnlyList<DataCategory> Categories => [.. Data.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DataCategory>)];

    /// <summary>Whether the authority must still be told, or it must still be judged whether it must.</summary>
    public bool AwaitsAuthority => ClosedAt is null && AuthorityToldAt is null && Risk != BreachRisk.Unlikely;

    public bool AwaitsPersons => ClosedAt is null && PersonsToldAt is null && Risk == BreachRisk.High;

    public void Judge(BreachRisk risk, string reason)
    {
        (Risk, Reason) = (risk, reason);
        Version++;
    }

    public void TellAuthority(DateTimeOffset at)
    {
        AuthorityToldAt ??= at;
        Version++;
    }

    public void TellPersons(DateTimeOffset at)
    {
        PersonsToldAt ??= at;
        Version++;
    }

    /// <summary>False while somebody must still be told.</summary>
    public bool TryClose(DateTimeOffset at)
    {
        if (AwaitsAuthority || AwaitsPersons)
        {
            return false;
        }

        ClosedAt ??= at;
        Version++;
        return true;
    }
}
