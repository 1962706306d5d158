namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Which return addresses are ours: a plain path on this shop and nothing that a browser could read as another host (security R7).</summary>
internal static class LocalReturn
{
    private const int MaxLength = 500;

    /// <summary>The address when it is ours, else the fallback.</summary>
    public static string Or(string? address, string fallback) => IsLocal(address) ? address! : fallback;

    public static bool IsLocal(string? address)
    {
        if (address is null || address.Length > MaxLength)
        {
            return false;
        }

        // Encoded tricks are refused as well: nothing of ours needs an encoded slash at the start.
        var once = Uri.UnescapeDataString(address);
        return IsPlainPath(address) && IsPlainPath(once) && IsPlainPath(Uri.UnescapeDataString(once));
    }

    private static bool IsPlainPath(string address) =>
        address.Length > 0 && address[0] == '/'
        && (address.Length == 1 || address[1] != '/')
        && !address.Any(c => c == '\\' || char.IsControl(c));
}
