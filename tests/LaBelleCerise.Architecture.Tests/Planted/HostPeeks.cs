using LaBelleCerise.Catalog.Widgets;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A host that knows a module's widget by class instead of by name.</summary>
internal sealed class HostPeeks
{
    public static string Name => typeof(CategoryMenu).Name;
}
