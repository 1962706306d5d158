using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>Staff keep the contracts and transfer tools of every recipient; what lapses stops at once, and the policy says so (law P19, P23, N13).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ManageRecipients(OwnerSettings<RecipientRegister> settings, RecipientStandings standings, PublishPolicy policy, IEnumerable<OutgoingContract> contracts, IStringLocalizer<ManageRecipients> texts)
    : SettingsForm<RecipientRegister>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    public IReadOnlyList<RecipientStanding> Standings => [.. Recipients.All.Select(standings.Of)];

    public RecipientRegister Kept => Current;

    /// <summary>Field by field what leaves to a recipient; null when nothing does yet.</summary>
    public OutgoingContract? ContractOf(RecipientEntry recipient) => contracts.SingleOrDefault(c => c.Recipient == recipient.Key);

    /// <summary>What the form of a recipient shows: what was typed when it was refused, else what is kept.</summary>
    public Entry EntryOf(RecipientEntry recipient)
    {
        var key = recipient.Key.Key;
        return Input.Key == key && Input.Action == Entry.Terms && !WasSaved ? Input : new Entry
        {
            Key = key, Signed = Find(Kept.Signed, key), ContractVersion = Kept.Version.GetValueOrDefault(key), Until = Find(Kept.Until, key), SubProcessors = Kept.SubProcessors.GetValueOrDefault(key),
            Assessed = Find(Kept.Assessed, key), Clauses = Find(Kept.Clauses, key), ReviewBy = Find(Kept.ReviewBy, key) ?? recipient.ReviewBy,
        };
    }

    protected override void Fill(RecipientRegister settings) => Input = new Entry();

    protected override void Read(RecipientRegister settings)
    {
        switch (Input.Action)
        {
            case Entry.Tool:
                Turn(settings.InvalidTools, Input.Key);
                break;
            case Entry.Stop:
                Turn(settings.Stopped, Input.Key);
                break;
            default:
                Keep(settings.Signed, Input.Signed);
                Keep(settings.Version, Line(Input.ContractVersion));
                Keep(settings.Until, Input.Until);
                Keep(settings.SubProcessors, Line(Input.SubProcessors));
                Keep(settings.Assessed, Input.Assessed);
                Keep(settings.Clauses, Input.Clauses);
                Keep(settings.ReviewBy, Input.ReviewBy);
                break;
        }
    }

    protected override string Explain(string reason) => texts["Problem." + reason];

    protected override Task Follow(CancellationToken cancellation) => policy.Run(cancellation);

    private static DateOnly? Find(Dictionary<string, DateOnly> days, string key) => days.TryGetValue(key, out var day) ? day : null;

    private static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>On becomes off and off becomes on: one click each way.</summary>
    private void Turn(Dictionary<string, DateOnly> since, string key)
    {
        if (!since.Remove(key))
        {
            since[key] = standings.Today;
        }
    }

    private void Keep(Dictionary<string, DateOnly> days, DateOnly? typed)
    {
        if (typed is { } day)
        {
            days[Input.Key] = day;
        }
        else
        {
            days.Remove(Input.Key);
        }
    }

    private void Keep(Dictionary<string, string> words, string? typed)
    {
        if (typed is not null)
        {
            words[Input.Key] = typed;
        }
        else
        {
            words.Remove(Input.Key);
        }
    }

    /// <summary>One recipient's form, or one switch.</summary>
    internal sealed class Entry
    {
        public const string Terms = "terms";
        public const string Tool = "tool";
        public const string Stop = "stop";

        public string Action { get; set; } = Terms;

        public string Key { get; set; } = "";

        public DateOnly? Signed { get; set; }

        [StringLength(60)]
        public string? ContractVersion { get; set; }

        public DateOnly? Until { get; set; }

        [StringLength(400)]
        public string? SubProcessors { get; set; }

        public DateOnly? Assessed { get; set; }

        public DateOnly? Clauses { get; set; }

        public DateOnly? ReviewBy { get; set; }
    }
}
