namespace LaBelleCerise.Consent.Proofs;

/// <summary>Every row of the promises, S1 to S93.</summary>
internal static class PromiseRows
{
    public static IReadOnlyList<PromiseRow> All { get; } =
        [.. ShopPromises.All.Concat(OrderPromises.All).Concat(RightsPromises.All).Concat(CookiePromises.All).OrderBy(r => int.Parse(r.Id[1..], System.Globalization.CultureInfo.InvariantCulture))];
}
