using System.Reflection;

namespace LaBelleCerise.Kernel.Data;

/// <summary>The modules that the host composed, in its order.</summary>
public sealed class ModuleCatalog(IEnumerable<ModuleRegistration> registrations)
{
    private readonly ModuleRegistration[] stores = [.. registrations];

    /// <summary>One entry per module.</summary>
    public IReadOnlyList<ModuleRegistration> All => [.. stores.Where(m => m.IsPrimary)];

    /// <summary>Every store, second stores included.</summary>
    public IReadOnlyList<ModuleRegistration> Stores => stores;

    /// <summary>The module with this name.</summary>
    /// <exception cref="InvalidOperationException">No such module.</exception>
    public ModuleRegistration ByName(string name) => stores.Single(m => m.Name == name);

    /// <summary>The module that an assembly belongs to.</summary>
    /// <exception cref="InvalidOperationException">The assembly is no module.</exception>
    public ModuleRegistration ByAssembly(Assembly assembly) => stores.Single(m => m.IsPrimary && m.Assembly == assembly);
}
