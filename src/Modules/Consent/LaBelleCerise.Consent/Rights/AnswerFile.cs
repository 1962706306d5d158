using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Rights;

/// <summary>An answer as files that machines read; the schema is published beside them (GDPR art. 20, promise S71).</summary>
internal static class AnswerFile
{
    /// <summary>Where the schema of the JSON stands, below the shop's address.</summary>
    public const string SchemaPath = "/privacy/schema/answer-1.json";

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static byte[] Json(RightsCase about, ShopIdentity shop, IReadOnlyList<CaseRecord> records, IReadOnlyList<StaffRead> reads, RetentionTable table) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Schema = shop.BaseUrl.TrimEnd('/') + SchemaPath,
            Controller = new { shop.Company, shop.Street, shop.PostalCode, shop.City, shop.Email },
            Request = new { about.Number, about.Right, about.ReceivedAt, about.DueOn },
            Records = records.Select(r => new { r.Kind, r.Source, r.CollectedAt, Values = r.Values.Select(v => Written(v, table)) }),
            StaffReads = reads,
        },
        Layout);

    public static byte[] Csv(IReadOnlyList<CaseRecord> records) => CsvFile.Write(
        ["record", "kind", "name", "value", "purpose", "basis", "kept-by", "recipients"],
        records.Index().SelectMany(r => r.Item.Values.Select<CaseValue, IEnumerable<string>>(v =>
            [(r.Index + 1).ToString(CultureInfo.InvariantCulture), r.Item.Kind, v.Name, v.Value.ToString(), v.Purpose, v.Basis.ToString(), v.Retention, string.Join(' ', v.Recipients)])));

    /// <summary>Only what the person gave or what was observed of them, under consent or contract (law P12).</summary>
    public static CaseRecord Portable(CaseRecord record) => record with { Values = [.. record.Values.Where(v => v.Basis is LawfulBasis.Consent or LawfulBasis.Contract)] };

    private static object Written(CaseValue value, RetentionTable table) => new
    {
        value.Name, value.Value, value.Category, value.Purpose, value.Basis, KeptBy = value.Retention,
        KeptUntil = value.ClockStart is { } start ? table.EndOf(new Retention(value.Retention), start) : null,
        Recipients = value.Recipients.Select(key => Registers.Recipients.Of(new Recipient(key))?.Name is { Length: > 0 } name ? name : key),
    };
}
