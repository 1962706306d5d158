using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed partial class ClientsHaveDoors() : Rule<SourceFile>(
    "Whatever calls an outside system asks the register of recipients just before it sends",
    "A contract or a transfer tool lapses without anyone changing code; a client that does not ask goes on sending.",
    "0040",
    "AddHttpClient<…>().LeavesTo(Recipient.…) before the resilience handler, with an OutgoingContract for what leaves; for mail, ask IRecipientGate where it is handed over.")
{
    /// <summary>Walks our own shop from inside: nothing leaves.</summary>
    private const string OwnShop = "AddHttpClient<WalkLine>";

    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        // The operator's verify only reads an address that the operator gives it, and sends nothing about anyone.
        where file.Module is not null && !file.Path.Contains("/Verification/", StringComparison.Ordinal)
        from Match match in Client().Matches(file.Text)
        where !match.Value.StartsWith(OwnShop, StringComparison.Ordinal) && !match.Value.Contains(".LeavesTo(", StringComparison.Ordinal) && !file.Text.Contains("gate.MayReceive(", StringComparison.Ordinal)
        select $"{file.Path}({file.Text[..match.Index].Count(c => c == '\n') + 1}): {match.Value.Split('\n')[0]}";

    [GeneratedRegex(@"AddHttpClient\b[^;]*;|new (HttpClient|SmtpClient|TcpClient|WebSocket)\b[^;]*;")]
    private static partial Regex Client();
}
