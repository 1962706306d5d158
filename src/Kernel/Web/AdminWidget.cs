namespace LaBelleCerise.Kernel.Web;

/// <summary>A module's part of the admin dashboard: a view component of that module, called by name.</summary>
/// <param name="ViewComponent">The component's name.</param>
/// <param name="Permission">The permission's key.</param>
/// <param name="Order">Position on the dashboard.</param>
public sealed record AdminWidget(string ViewComponent, string Permission, int Order);
