namespace LaBelleCerise.Kernel.Web;

/// <summary>One entry of the admin menu; the shell draws those whose permission the staff member holds.</summary>
/// <param name="Module">The module's name, or <see cref="Settings"/>, for grouping.</param>
/// <param name="Path">The page, below <c>/admin</c>.</param>
/// <param name="Dutch">The entry in Dutch.</param>
/// <param name="English">The entry in English.</param>
/// <param name="Permission">The permission's key.</param>
/// <param name="Order">Position in the whole menu.</param>
public sealed record AdminMenuEntry(string Module, string Path, string Dutch, string English, string Permission, int Order)
{
    /// <summary>The group of the owner's settings, to which every module may add pages.</summary>
    public const string Settings = "settings";
}
