using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>Ties an options class to its section, and tells its monitors when the owner changed it.</summary>
/// <typeparam name="T">The options class.</typeparam>
internal sealed class SettingsSectionOf<T>(string name, Type dbType, SettingsBook book) : IOptionsChangeTokenSource<T>
{
    public string Name => Options.DefaultName;

    /// <summary>The section, as in configuration.</summary>
    public string Section => name;

    public Type DbType => dbType;

    public IChangeToken GetChangeToken() => book.TokenOf(name);
}
