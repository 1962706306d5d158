using System.Globalization;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Kernel.PersonalData.Imports;

/// <summary>Someone whose data come from someone else, with the proof that they consented to that. It has no public way to be made: only reading a row that has everything gives one (promise S8).</summary>
/// <remarks>A row with <see cref="PersonSource.ThirdParty"/> is made from this and from nothing else; an architecture test finds any other.</remarks>
public sealed class ImportedPerson
{
    /// <summary>Origin and reference together, as they are stored.</summary>
    public const int LongestOrigin = 200;

    private ImportedPerson(string email, string culture, string origin, DateOnly givenOn)
    {
        Email = email;
        Culture = culture;
        Origin = origin;
        GivenOn = givenOn;
    }

    /// <summary>Lower case.</summary>
    public string Email { get; }

    /// <summary>Language.</summary>
    public string Culture { get; }

    /// <summary>Who had the data, with the reference of the consent in brackets.</summary>
    public string Origin { get; }

    /// <summary>When the person consented.</summary>
    public DateOnly GivenOn { get; }

    /// <summary>How we came by the data.</summary>
    public PersonSource Source => PersonSource.ThirdParty;

    /// <summary>Reads one row; null, with the reason, when it does not say everything.</summary>
    /// <param name="row">As the file has it.</param>
    /// <param name="today">A consent of tomorrow is none.</param>
    /// <param name="problem">A key of the importing page's texts: Email, Language, Origin, Date or Reference.</param>
    public static ImportedPerson? Read(ImportedRow row, DateOnly today, out string? problem)
    {
        var date = default(DateOnly);
        problem = row switch
        {
            _ when !MailboxName.IsOne(row.Email) => "Email",
            _ when !Cultures.All.Contains(row.Culture) => "Language",
            { Origin.Length: 0 } => "Origin",
            _ when !DateOnly.TryParseExact(row.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) || date > today => "Date",
            { Reference.Length: 0 } => "Reference",
            _ when row.Origin.Length + row.Reference.Length + 3 > LongestOrigin => "Origin",
            _ => null,
        };
        return problem is null ? new ImportedPerson(row.Email.ToLowerInvariant(), row.Culture, $"{row.Origin} ({row.Reference})", date) : null;
    }
}
