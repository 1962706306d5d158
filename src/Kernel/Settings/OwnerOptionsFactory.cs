using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>Makes the options of a section: what is configured, and over it what the owner set.</summary>
internal sealed class OwnerOptionsFactory<T>(
    IEnumerable<IConfigureOptions<T>> configure, IEnumerable<IPostConfigureOptions<T>> after, IEnumerable<IValidateOptions<T>> checks, SettingsBook book, SettingsSectionOf<T> section)
    : IOptionsFactory<T>
    where T : class
{
    public T Create(string name)
    {
        var configured = new OptionsFactory<T>(configure, after, checks).Create(name);
        return book.Find(section.Section) is { } kept ? SettingsJson.Over(configured, kept.Json) : configured;
    }
}
