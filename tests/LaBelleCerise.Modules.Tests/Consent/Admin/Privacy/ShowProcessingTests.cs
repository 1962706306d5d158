using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ShowProcessingTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S2")]
    public async Task The_record_of_processing_shows_every_purpose_and_every_personal_property()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get("/admin/privacy/processing");
        Assert.Equal(shop.Services.GetRequiredService<ProcessingRecord>().Lines().Count, page.All(".panel:first-of-type tbody tr").Count);
        var properties = shop.Services.GetRequiredService<PersonalDataRegister>().Entries.Sum(e => e.Personal.Count);
        Assert.Equal(properties, page.All("details.fold tbody tr").Count);
    }
}
