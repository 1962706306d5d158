using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Policy;

public sealed class ProcessingRecordTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S2")]
    public void Every_personal_property_stands_under_its_purpose_with_basis_period_and_recipients()
    {
        var lines = Lines();
        Assert.All(shop.Services.GetRequiredService<PersonalDataRegister>().Entries.SelectMany(e => e.Personal.Values), property =>
        {
            var (treatment, line) = (property.Treatment, lines[property.Treatment.Purpose]);
            Assert.Contains(property.Category, line.Categories);
            Assert.Contains(treatment.Basis, line.Bases);
            Assert.Contains(treatment.Retention, line.Periods);
            Assert.All(treatment.Recipients, recipient => Assert.Contains(recipient, line.Recipients));
        });
    }

    [Fact]
    [Promise("S2")]
    public void What_is_passed_on_or_counted_without_a_stored_row_stands_in_it_too()
    {
        var lines = Lines();
        Assert.Contains(Recipient.MultiSafepay, lines[Purpose.Payment].Recipients);
        Assert.Contains(Recipient.Google, lines[Purposes.Analytics].Recipients);
        Assert.All((Purpose[])[Purpose.Payment, Purpose.Security, Purpose.ShopFunction, Purposes.Analytics], purpose => Assert.Contains(DataCategory.Visit, lines[purpose].Categories));
    }

    private Dictionary<Purpose, ProcessingLine> Lines() => shop.Services.GetRequiredService<ProcessingRecord>().Lines().ToDictionary(l => l.Purpose.Key);
}
