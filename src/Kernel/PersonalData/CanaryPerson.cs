namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The person who is nobody: lives a night in the shop and is forgotten, so that what is left of them tells what would be left of you (decisions 12, law N7).</summary>
public static class CanaryPerson
{
    /// <summary>No such domain can exist (RFC 6761), so no mail and no visitor has it; the tables of what is sold refuse it.</summary>
    public const string Domain = "canary.invalid";

    /// <summary>Whether an address is the canary's.</summary>
    public static bool Is(string? email) => email?.EndsWith($"@{Domain}", StringComparison.OrdinalIgnoreCase) is true;
}
