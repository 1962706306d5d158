namespace LaBelleCerise.Ordering.Orders;

/// <summary>Where a carrier shows a parcel.</summary>
internal static class TrackingLinks
{
    public const string Bpost = "bpost";

    public const string Dpd = "DPD";

    public static IReadOnlyList<string> Carriers { get; } = [Bpost, Dpd];

    /// <summary>Null for a carrier without such a page.</summary>
    public static string? For(string? carrier, string? number, string culture) => (carrier, number) switch
    {
        (_, null or "") => null,
        (Bpost, _) => $"https://track.bpost.cloud/btr/web/#/search?itemCode={Uri.EscapeDataString(number)}&lang={culture}",
        (Dpd, _) => $"https://tracking.dpd.de/status/{culture}_BE/parcel/{Uri.EscapeDataString(number)}",
        _ => null,
    };
}
