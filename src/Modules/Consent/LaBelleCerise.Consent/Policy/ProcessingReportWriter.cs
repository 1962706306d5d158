using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Writes the record of processing from the register alone: as words, as JSON, as CSV (law P20).</summary>
internal sealed class ProcessingReportWriter(ProcessingRecord record, RecipientStandings standings, RetentionTable table, IOptionsMonitor<ShopIdentity> shop, IOptions<PrivacyOptions> privacy)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The columns of the CSV, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["purpose", "description", "owner", "bases", "persons", "data", "recipients", "transfers", "periods"];

    public ProcessingReport Write(string culture)
    {
        var (who, officer) = (shop.CurrentValue, privacy.Value.DataProtectionOfficer);
        return new(
            $"{who.Company} ({who.Name}), {who.Street}, {who.PostalCode} {who.City}, {who.VatNumber}, {who.LegalRegister}", $"{who.Email}, {who.Phone}",
            officer.Length > 0 ? officer : new LocalText("niet aangesteld", "non désigné", "nicht benannt", "not appointed").In(culture),
            table.Today, [.. record.Lines().Select(line => Activity(line, culture))], [.. SecurityMeasures.All.Select(m => m.In(culture))]);
    }

    public string WriteJson(string culture) => JsonSerializer.Serialize(Write(culture), Json);

    /// <summary>One line per activity.</summary>
    public byte[] WriteCsv(string culture) => CsvFile.Write(Columns, Write(culture).Activities.Select<ProcessingActivity, IEnumerable<string>>(
        a => [a.Purpose, a.Description, a.Owner, Joined(a.Bases), Joined(a.Persons), Joined(a.Data), Joined(a.Recipients), Joined(a.Transfers), Joined(a.Periods)]));

    private ProcessingActivity Activity(ProcessingLine line, string culture)
    {
        var recipients = line.Recipients.Select(standings.Of).ToList();
        return new(
            line.Purpose.Name.In(culture), line.Purpose.About.In(culture), line.Purpose.Owner,
            [.. line.Bases.Select(b => LawfulBases.Name(b).In(culture))],
            [.. record.Persons(line.Purpose.Key).Select(p => PersonKinds.Name(p).In(culture))],
            [.. line.Categories.Select(c => DataCategories.Name(c).In(culture))],
            [.. recipients.Select(r => $"{NameOf(r.Entry)} ({r.Entry.Role.In(culture)}, {r.Entry.Country})")],
            [.. recipients.Where(r => r.Entry.Transfer is not null).Select(r => $"{NameOf(r.Entry)}: {r.Entry.Transfer!.In(culture)}; {(r.Tool is { } tool ? TransferTools.Name(tool) : StopReasons.Name(r.Reason)).In(culture)}")],
            [.. line.Periods.SelectMany(p => table.On(table.Today, p, isOneStopShop: true)).Select(r => $"{r.Name.In(culture)}: {r.Period.In(culture)}").Distinct()]);
    }

    private string NameOf(RecipientEntry entry) => entry.Name.Length > 0 ? entry.Name
        : (entry.Key == Recipient.Hosting ? privacy.Value.HostingCompany : privacy.Value.MailCompany) is { Length: > 0 } company ? company
        : string.Create(CultureInfo.InvariantCulture, $"{shop.CurrentValue.Company} ({entry.Key.Key})");

    private static string Joined(IReadOnlyList<string> parts) => string.Join("; ", parts);
}
