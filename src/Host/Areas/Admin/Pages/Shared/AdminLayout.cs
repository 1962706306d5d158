namespace LaBelleCerise.Host.Areas.Admin.Pages.Shared;

/// <summary>Names the texts of the admin shell.</summary>
public sealed class AdminLayout;
