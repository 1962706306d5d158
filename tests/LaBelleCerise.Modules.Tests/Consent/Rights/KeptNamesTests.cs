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

    [Fact]
    public async Task Every_word_of_a_closed_list_that_an_answer_can_show_is_translated()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<PersonalDataRegister>();
        var lists = scope.ServiceProvider.GetRequiredService<ModuleCatalog>().Stores.SelectMany(s => s.Open(scope.ServiceProvider).Model.GetEntityTypes())
            .SelectMany(t => t.GetProperties().Where(p => register.Of(t.ClrType)?.Personal.GetValueOrDefault(p.Name) is { ExportAs: not null } entry && entry.Category != DataCategory.StaffActivity))
            .Select(p => (p.Name, Type: Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).Where(p => p.Type.IsEnum).Distinct().ToList();
        Assert.Empty(lists.Select(l => l.Name).Except(KeptWords.Of));
        var words = new ResourceManager(typeof(KeptWords)).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        Assert.DoesNotContain(lists.SelectMany(l => Enum.GetNames(l.Type)).Distinct(), name => words.GetString("Word." + name) is null);
    }
}
