using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>The dated table of periods; the longest that applies counts. A key that is missing here breaks a test.</summary>
internal static class RetentionRules
{
    public static IReadOnlyList<RetentionRule> All { get; } = [.. OrderRetention.All, .. PersonRetention.All, .. TraceRetention.All];

    /// <summary>The rules of a key that count on a day.</summary>
    public static IEnumerable<RetentionRule> On(DateOnly day, Retention key, bool isOneStopShop = false) =>
        All.Where(r => r.Key == key && r.IsApplied && r.ValidFrom <= day && (r.ValidTo is null || day <= r.ValidTo) && (isOneStopShop || !r.IsForOneStopShop));

    /// <summary>When a record may go: the latest end of all rules that count on the day the record was made.</summary>
    public static DateOnly? EndOf(Retention key, DateOnly made, bool isOneStopShop = false) => On(made, key, isOneStopShop).Max(r => r.EndFor(made));
}
