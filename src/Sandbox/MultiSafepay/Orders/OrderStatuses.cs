using System.Collections.Frozen;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>Which status may follow which. MultiSafepay publishes no graph; this is the table of handbook apis.md 1.5.</summary>
internal static class OrderStatuses
{
    public const string Initialized = "initialized";
    public const string Completed = "completed";
    public const string Uncleared = "uncleared";
    public const string Reserved = "reserved";
    public const string Declined = "declined";
    public const string Void = "void";
    public const string Cancelled = "cancelled";
    public const string Expired = "expired";
    public const string Shipped = "shipped";
    public const string Refunded = "refunded";
    public const string PartialRefunded = "partial_refunded";
    public const string Chargedback = "chargedback";

    private static readonly FrozenDictionary<string, string[]> Next = new Dictionary<string, string[]>
    {
        [Initialized] = [Completed, Uncleared, Reserved, Declined, Void, Cancelled, Expired],
        [Uncleared] = [Completed, Void, Declined],
        [Reserved] = [Completed, Void],
        [Completed] = [Shipped, PartialRefunded, Refunded, Chargedback],
        [Shipped] = [PartialRefunded, Refunded, Chargedback],
        [PartialRefunded] = [PartialRefunded, Refunded, Chargedback],
        [Declined] = [Completed],
        [Expired] = [Completed],
        [Void] = [Completed],
        [Cancelled] = [Completed],
    }.ToFrozenDictionary();

    public static IReadOnlyList<string> After(string status) => Next.GetValueOrDefault(status, []);

    /// <summary>An order whose link still opens a page with methods: a first try, or another after a failed one.</summary>
    public static bool IsPayable(string status) => status is Initialized or Declined or Void;

    /// <summary>An order whose page still has something to press: who pays, or, while the bank looks at a payment, what the bank says.</summary>
    public static bool HasPage(string status) => IsPayable(status) || status is Uncleared;

    /// <summary>Money is there and may be given back.</summary>
    public static bool IsPaid(string status) => status is Completed or Shipped or PartialRefunded;

    /// <summary>The money's view of an order status: shipping and chargebacks do not change it.</summary>
    public static string Financial(string status, string before)
        => status is Shipped or Chargedback ? before : status;
}
