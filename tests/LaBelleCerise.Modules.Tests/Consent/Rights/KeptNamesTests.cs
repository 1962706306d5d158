using System.Globalization;
using System.Resources;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class KeptNamesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S64")]
    public async Task Everything_that_an_answer_can_show_has_a_name_in_four_languages()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<PersonalDataRegister>();
        var stored = scope.ServiceProvider.GetRequiredService<ModuleCatalog>().Stores.SelectMany(s => s.Open(scope.ServiceProvider).Model.GetEntityTypes()).Select(t => (t.ClrType, t.IsOwned())).ToHashSet();
        var shown = register.Entries.Where(e => (stored.Contains((e.Described, true)) || stored.Contains((e.Described, false))) && e.IsPersonal && e.Described != typeof(OutboxMessage))
            .Select(e => (Kind: e.Described.Name, Values: e.Personal.Values.Where(p => p.ExportAs is not null && p.Category != DataCategory.StaffActivity).Select(p => p.Property).ToList()))
            .Where(e => e.Values.Count > 0).ToList();
        var names = new ResourceManager(typeof(KeptNames)).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        var missing = shown.Where(e => stored.Any(s => s.ClrType.Name == e.Kind && !s.Item2)).Select(e => "Kind." + e.Kind).Concat(shown.SelectMany(e => e.Values).Select(v => "Value." + v)).Distinct().Where(key => names.GetString(key) is null).Order();
        Assert.Empty(missing);
    }
}
