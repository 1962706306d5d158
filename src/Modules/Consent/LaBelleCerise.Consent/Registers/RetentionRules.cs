using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>The dated table of periods; the longest that applies counts. A key that is missing here breaks a test. What staff switched on is <see cref="RetentionTable"/>'s.</summary>
internal static class RetentionRules
{
    public static IReadOnlyList<RetentionRule> All { get; } = [.. OrderRetention.All, .. PersonRetention.All, .. TraceRetention.All];

    /// <summary>The rules of a key that count for a record of a day.</summary>
    /// <param name="day">When the record was made.</param>
    /// <param name="key">Which records.</param>
    /// <param name="isOneStopShop">Whether it is a sale under the one-stop shop.</param>
    /// <param name="seenOn">The day from which one looks at the law; the law as it stands last when left out.</param>
    /// <param name="switches">What staff switched; null for the table as it is.</param>
    public static IEnumerable<RetentionRule> On(DateOnly day, Retention key, bool isOneStopShop = false, DateOnly? seenOn = null, RetentionSwitches? switches = null)
    {
        var seen = seenOn ?? DateOnly.MaxValue;
        return All.Where(r => r.Key == key && (switches?.On.GetValueOrDefault(r.Id, r.IsApplied) ?? r.IsApplied) && r.ValidFrom <= day && (r.ValidTo is null || day <= r.ValidTo)
            && r.LawFrom <= seen && (r.LawTo is null || seen <= r.LawTo) && (isOneStopShop || !r.IsForOneStopShop));
    }

    /// <summary>When a record may go: the latest end of all rules that count on the day the record was made.</summary>
    public static DateOnly? EndOf(Retention key, DateOnly made, bool isOneStopShop = false, DateOnly? seenOn = null, RetentionSwitches? switches = null) =>
        On(made, key, isOneStopShop, seenOn, switches).Max(r => r.EndFor(made));
}
