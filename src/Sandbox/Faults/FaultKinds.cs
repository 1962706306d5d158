namespace LaBelleCerise.Sandbox.Faults;

/// <summary>What can go wrong, and on which calls.</summary>
internal static class FaultKinds
{
    /// <summary>The connection is cut before the request is looked at: nothing happened.</summary>
    public const string Refuse = "refuse";

    /// <summary>The request is carried out, then the connection is cut: the caller cannot know.</summary>
    public const string Reset = "reset";

    /// <summary>The request is read to its end, then the connection is cut: nothing happened, and the caller cannot know.</summary>
    public const string Drop = "drop";

    /// <summary>Nothing happens and nothing is answered until the caller gives up (at most 120 s).</summary>
    public const string Timeout = "timeout";

    /// <summary>Carried out after a delay.</summary>
    public const string Slow = "slow";

    /// <summary>Answered with a 500 and an HTML body; nothing happened.</summary>
    public const string Error500 = "error500";

    /// <summary>The order or the notification reports another amount than was asked.</summary>
    public const string WrongAmount = "wrong-amount";

    /// <summary>The notification is signed with another key.</summary>
    public const string BadSignature = "bad-signature";

    public const string Any = "*";

    public static readonly IReadOnlyList<string> All = [Refuse, Reset, Drop, Timeout, Slow, Error500, WrongAmount, BadSignature];

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Calls = new Dictionary<string, IReadOnlyList<string>>
    {
        ["multisafepay"] = ["create-order", "get-order", "update-order", "refund", "update-refund", "gateways", "payment-methods", "pay-page", "notify"],
        ["bpost"] = ["points"],
        ["dpd"] = ["login", "points"],
        ["vies"] = ["check", "status"],
        ["mailbox"] = ["smtp"],
    };

    public static string? Complaint(string system, string call, string fault)
    {
        if (system != Any && !Calls.ContainsKey(system))
        {
            return $"Unknown system; known: {string.Join(", ", Calls.Keys)}, *.";
        }

        var calls = system == Any ? Calls.Values.SelectMany(list => list) : Calls[system];
        if (call != Any && !calls.Contains(call))
        {
            return $"Unknown call; known: {string.Join(", ", calls)}, *.";
        }

        return All.Contains(fault) ? null : $"Unknown fault; known: {string.Join(", ", All)}.";
    }
}
