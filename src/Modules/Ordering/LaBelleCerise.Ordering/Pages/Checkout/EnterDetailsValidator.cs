using System.Text.RegularExpressions;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Places;
using LaBelleCerise.Ordering.Taxation;
using PhoneNumbers;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Reads the details as typed, mends what it can, and names the rest field by field; the texts are keys of the page.</summary>
internal sealed partial class EnterDetailsValidator
{
    private const int LongestName = 80;
    private const int LongestText = 120;
    private static readonly PhoneNumberUtil Phones = PhoneNumberUtil.GetInstance();
    private readonly Dictionary<string, string> errors = [];

    /// <summary>Mends the form in place; the errors by field, in the order of the page.</summary>
    public static IReadOnlyDictionary<string, string> Check(DetailsForm form, string culture, IReadOnlyList<string> countriesServed)
    {
        var check = new EnterDetailsValidator();
        check.Email(form);
        form.FirstName = check.Text(nameof(form.FirstName), form.FirstName, "FirstName.Missing", LongestName);
        form.LastName = check.Text(nameof(form.LastName), form.LastName, "LastName.Missing", LongestName);
        check.Country(form, countriesServed);
        check.Place(form, culture, countriesServed.Count > 1);
        check.Street(form);
        check.Phone(form);
        check.Business(form);
        check.Billing(form, culture);
        return check.errors;
    }

    private void Email(DetailsForm form)
    {
        form.Email = form.Email?.Trim().ToLowerInvariant();
        if (!MailboxName.IsOne(form.Email))
        {
            errors[nameof(form.Email)] = "Email.Invalid";
        }
    }

    /// <summary>Where we do not deliver is said at the address, before anything else is asked (decisions 41).</summary>
    private void Country(DetailsForm form, IReadOnlyList<string> served)
    {
        if (!served.Contains(form.CountryCode))
        {
            errors[nameof(form.Country)] = "Country.NotServed";
        }
    }

    private void Place(DetailsForm form, string culture, bool hasAbroad)
    {
        (form.PostalCode, form.City) = (form.PostalCode?.Trim(), form.City?.Trim());
        if (form.CountryCode != Countries.Belgium)
        {
            form.PostalCode = Text(nameof(form.PostalCode), form.PostalCode, "PostalCode.Missing", 12);
            form.City = Text(nameof(form.City), form.City, "City.Missing", LongestName);
            return;
        }

        if (!Code(nameof(form.PostalCode), form.PostalCode, hasAbroad))
        {
            return;
        }

        form.City = CityOf(form.City, form.PostalCode, culture);
        if (form.City is not { Length: > 0 and <= LongestName })
        {
            errors[nameof(form.City)] = "City.Missing";
        }
        else if (!BelgianPlaces.Knows(form.PostalCode, form.City) && form.AskedPlace != $"{form.PostalCode} {form.City}")
        {
            form.AskedPlace = $"{form.PostalCode} {form.City}";
            errors[nameof(form.City)] = "City.Sure";
        }
    }

    private bool Code(string field, string? code, bool hasAbroad = false)
    {
        if (string.IsNullOrEmpty(code))
        {
            errors[field] = "PostalCode.Missing";
        }
        else if (!BelgianCode().IsMatch(code))
        {
            errors[field] = hasAbroad ? "PostalCode.NotBelgianHere" : "PostalCode.NotBelgian";
        }

        return !errors.ContainsKey(field);
    }

    /// <summary>Without script nobody fills the place in for the visitor: one place for a code fills itself in here.</summary>
    private static string? CityOf(string? typed, string? code, string culture) =>
        string.IsNullOrEmpty(typed) && BelgianPlaces.For(code) is { Count: 1 } && BelgianPlaces.For(code, culture) is [var only, ..] ? only : typed;

    private void Street(DetailsForm form)
    {
        form.Street = Text(nameof(form.Street), form.Street, "Street.Missing", LongestText);
        if (string.IsNullOrWhiteSpace(form.Number) && form.Street is not null && HouseNumber.InStreet(form.Street) is { } found)
        {
            (form.Street, form.Number) = found;
        }

        form.Number = Text(nameof(form.Number), form.Number, "Number.Missing", 20);
        if (form.Number is not null)
        {
            (form.Number, form.Box) = HouseNumber.Split(form.Number, form.Box);
        }

        form.Box = Optional(nameof(form.Box), form.Box, 20);
    }

    private void Phone(DetailsForm form)
    {
        try
        {
            var number = Phones.Parse(form.Phone, form.CountryCode);
            if (Phones.IsValidNumber(number))
            {
                form.Phone = Phones.Format(number, PhoneNumberFormat.E164);
                return;
            }
        }
        catch (NumberParseException)
        {
            // Not a number at all: the same message.
        }

        errors[nameof(form.Phone)] = "Phone.Invalid";
    }

    private void Business(DetailsForm form)
    {
        if (!form.IsBusiness)
        {
            (form.Company, form.VatNumber) = (null, null);
            return;
        }

        form.Company = Text(nameof(form.Company), form.Company, "Company.Missing", LongestText);
        if (string.IsNullOrWhiteSpace(form.VatNumber))
        {
            form.VatNumber = null;
        }
        else if (VatNumber.Parse(form.VatNumber, form.CountryCode) is { } number)
        {
            form.VatNumber = number.ToString();
        }
        else
        {
            form.VatNumber = Fits(nameof(form.VatNumber), form.VatNumber.Trim(), LongestName);
            errors[nameof(form.VatNumber)] = "VatNumber.Invalid";
        }
    }

    private void Billing(DetailsForm form, string culture)
    {
        if (!form.HasBilling)
        {
            (form.BillingPostalCode, form.BillingCity, form.BillingStreet, form.BillingNumber, form.BillingBox) = (null, null, null, null, null);
            return;
        }

        form.BillingPostalCode = form.BillingPostalCode?.Trim();
        if (Code(nameof(form.BillingPostalCode), form.BillingPostalCode))
        {
            form.BillingCity = Text(nameof(form.BillingCity), CityOf(form.BillingCity, form.BillingPostalCode, culture), "City.Missing", LongestName);
        }

        form.BillingStreet = Text(nameof(form.BillingStreet), form.BillingStreet, "Street.Missing", LongestText);
        form.BillingNumber = Text(nameof(form.BillingNumber), form.BillingNumber, "Number.Missing", 20);
        if (form.BillingNumber is not null)
        {
            (form.BillingNumber, form.BillingBox) = HouseNumber.Split(form.BillingNumber, form.BillingBox);
        }

        form.BillingBox = Optional(nameof(form.BillingBox), form.BillingBox, 20);
    }

    private string? Text(string field, string? typed, string error, int longest)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            errors[field] = error;
            return null;
        }

        return Fits(field, text, longest);
    }

    private string? Optional(string field, string? typed, int longest) => string.IsNullOrWhiteSpace(typed) ? null : Fits(field, typed.Trim(), longest);

    private string Fits(string field, string text, int longest)
    {
        if (text.Length > longest || text.Any(char.IsControl))
        {
            errors[field] = "TooLong";
        }

        return text;
    }

    [GeneratedRegex(@"^[1-9][0-9]{3}$")]
    private static partial Regex BelgianCode();
}
