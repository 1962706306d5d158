namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Shared;

/// <summary>Names the texts of the layout for pages before sign-in.</summary>
internal sealed class DoorLayout;
