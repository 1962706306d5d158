using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Registers;

public sealed class RegistersTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>The rows of promises section 10.</summary>
    private static readonly string[] Matrix =
    [
        "order", "invoice", "return", "payment-state", "account", "wish-list", "basket", "mail-thread", "form-or-phone", "social-message", "order-notes",
        "newsletter-consent", "newsletter-measurement", "cookie-choice", "visit", "statistics", "rights-case", "staff-trail", "registers",
    ];

    private static readonly string[] MultiSafepay = ["De Nederlandsche Bank", "Stichting Derdengelden", "34156361", "NL810178473B01"];

    private IEnumerable<PropertyEntry> Personal => shop.Services.GetRequiredService<PersonalDataRegister>().Entries.SelectMany(e => e.Personal.Values);

    [Fact]
    [Promise("S2")]
    public void Every_key_that_a_register_class_names_is_explained()
    {
        Assert.NotEmpty(Personal);
        Assert.All(Personal, p =>
        {
            Assert.True(Purposes.Of(p.Treatment.Purpose) is not null, $"Purpose {p.Treatment.Purpose.Key} of {p.Property} is missing in Consent/Registers/Purposes.cs.");
            Assert.True(RetentionRules.On(new(2026, 11, 23), p.Treatment.Retention).Any(), $"Retention {p.Treatment.Retention.Key} of {p.Property} is missing in Consent/Registers.");
            Assert.All(p.Treatment.Recipients, r => Assert.True(Recipients.Of(r) is not null, $"Recipient {r.Key} of {p.Property} is missing in Consent/Registers/Recipients.cs."));
        });
    }

    [Fact]
    [Promise("S2")]
    public void Every_key_that_the_kernel_offers_is_explained()
    {
        Assert.All(KeysOf<Purpose>(), key => Assert.NotNull(Purposes.Of(key)));
        Assert.All(KeysOf<Recipient>(), key => Assert.NotNull(Recipients.Of(key)));
        Assert.All(KeysOf<Retention>(), key => Assert.NotEmpty(RetentionRules.On(new(2026, 11, 23), key)));
    }

    [Fact]
    public void Nothing_of_the_data_matrix_is_without_a_rule()
    {
        Assert.Equal(Matrix.Order(), MatrixRow.All.Select(r => r.Data).Order());
        Assert.All(MatrixRow.All, row => Assert.NotEmpty(RetentionRules.On(new(2026, 11, 23), row.Rule)));
    }

    [Theory]
    [InlineData("2026-03-15", false, "2034-01-01")]
    [InlineData("2026-12-31", false, "2034-01-01")]
    [InlineData("2027-01-01", false, "2035-01-01")]
    [InlineData("2026-03-15", true, "2037-01-01")]
    public void Order_papers_go_seven_years_after_new_year_and_ten_under_the_one_stop_shop(string made, bool isOneStopShop, string goes) =>
        Assert.Equal(DateOnly.Parse(goes, null), RetentionRules.EndOf(Retention.OrderPapers, DateOnly.Parse(made, null), isOneStopShop));

    [Theory]
    [InlineData("2025-12-17", "2035-01-01")]
    [InlineData("2025-12-18", "2032-01-01")]
    public void The_law_of_december_2025_brings_the_papers_of_2024_back_from_ten_years_to_seven(string seenOn, string goes) =>
        Assert.Equal(DateOnly.Parse(goes, null), RetentionRules.EndOf(Retention.OrderPapers, new(2024, 3, 15), seenOn: DateOnly.Parse(seenOn, null)));

    [Fact]
    public void Papers_of_before_2022_were_never_kept_ten_years_for_income_tax() =>
        Assert.All((DateOnly[])[new(2020, 1, 1), new(2024, 1, 1), new(2026, 11, 23)], seenOn => Assert.Equal(new DateOnly(2029, 1, 1), RetentionRules.EndOf(Retention.OrderPapers, new(2021, 12, 31), seenOn: seenOn)));

    [Fact]
    public void Six_months_from_the_end_of_august_end_with_february() =>
        Assert.Equal(new DateOnly(2027, 2, 28), RetentionRules.EndOf(Retention.SocialMessages, new(2026, 8, 31)));

    [Fact]
    [Promise("S18")]
    public void The_payment_provider_stands_in_the_register_with_its_facts()
    {
        var entry = Recipients.Of(Recipient.MultiSafepay)!;
        Assert.Equal("NL", entry.Country);
        Assert.All(MultiSafepay, fact => Assert.Contains(fact, entry.Facts!.Nl, StringComparison.Ordinal));
    }

    private static IEnumerable<T> KeysOf<T>() => typeof(T).GetProperties().Where(p => p.PropertyType == typeof(T) && p.GetMethod!.IsStatic).Select(p => (T)p.GetValue(null)!);
}
