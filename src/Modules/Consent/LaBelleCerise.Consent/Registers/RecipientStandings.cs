using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Judges each recipient by what staff keep of it and by today (law P19, P23, N13).</summary>
internal sealed class RecipientStandings(IOptionsMonitor<RecipientRegister> register, TimeProvider clock) : IRecipientGate
{
    public DateOnly Today => DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date);

    public bool MayReceive(Recipient recipient) => Recipients.Of(recipient) is { } entry && Of(entry).MayReceive;

    public RecipientStanding Of(Recipient key) => Of(Recipients.Of(key)!);

    public RecipientStanding Of(RecipientEntry entry) => Of(entry, register.CurrentValue, Today);

    public static RecipientStanding Of(RecipientEntry entry, RecipientRegister kept, DateOnly today)
    {
        var key = entry.Key.Key;
        var reviewBy = kept.ReviewBy.GetValueOrDefault(key, entry.ReviewBy);
        var isOverdue = reviewBy < today;
        TransferTool? tool = entry.Tools.Where(t => Holds(t, key, kept)).Select(t => (TransferTool?)t).FirstOrDefault();
        var reason = kept.Stopped.ContainsKey(key) ? StopReason.ByHand
            : entry.Tools.Count > 0 && tool is null ? StopReason.NoTool
            : entry.NeedsContract && !kept.Signed.ContainsKey(key) ? StopReason.ContractMissing
            : kept.Until.TryGetValue(key, out var until) && until < today ? StopReason.ContractLapsed
            : entry.Tools.Count > 0 && isOverdue ? StopReason.ReviewOverdue
            : StopReason.None;
        return new(entry, reason, tool, reviewBy, isOverdue, !entry.IsByLaw && !kept.Signed.ContainsKey(key));
    }

    private static bool Holds(TransferTool tool, string recipient, RecipientRegister kept) =>
        !kept.InvalidTools.ContainsKey(tool.ToString()) && (tool != TransferTool.StandardClauses || kept.Clauses.ContainsKey(recipient));
}
