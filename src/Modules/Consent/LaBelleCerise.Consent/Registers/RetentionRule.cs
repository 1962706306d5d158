using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>How long a kind of record is kept, under which law and since when that rule counts (promise S15, law section 4).</summary>
internal sealed record RetentionRule
{
    public required Retention Key { get; init; }

    /// <summary>Names the rule itself where a key has several, and where staff may switch it.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the rule is about.</summary>
    public required LocalText Name { get; init; }

    /// <summary>The period as people read it, with where it starts.</summary>
    public required LocalText Period { get; init; }

    /// <summary>Months; null when it ends with something else.</summary>
    public int? Months { get; init; }

    /// <summary>Days; null when counted in months.</summary>
    public int? Days { get; init; }

    public StartRule Start { get; init; } = StartRule.Event;

    public required LocalText Law { get; init; }

    /// <summary>The first day of making of the records that it is about.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day of making; null when it goes on.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Since when the law said so; a law may reach back to records of before.</summary>
    public DateOnly LawFrom { get; init; }

    /// <summary>Until when the law said so; null when it still does.</summary>
    public DateOnly? LawTo { get; init; }

    /// <summary>Whether staff may switch it on and off, for the law behind it is uncertain.</summary>
    public bool IsOptional { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>False for a rule that stands ready but does not count.</summary>
    public bool IsApplied { get; init; } = true;

    /// <summary>False when more than a date must be known before a record goes: a warning that was mailed, an announcement that arrived.</summary>
    public bool EndsByClock { get; init; } = true;

    /// <summary>True for the rule of sales under the one-stop shop.</summary>
    public bool IsForOneStopShop { get; init; }

    /// <summary>When a record of this moment may go; null when no period is set.</summary>
    public DateOnly? EndFor(DateOnly moment)
    {
        var start = Start == StartRule.NextYear ? new DateOnly(moment.Year + 1, 1, 1) : moment;
        return Months is { } months ? start.AddMonths(months) : Days is { } days ? start.AddDays(days) : null;
    }
}
