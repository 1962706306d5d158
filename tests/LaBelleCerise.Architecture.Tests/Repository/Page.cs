using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>A Razor page.</summary>
/// <param name="Path">The view file.</param>
/// <param name="Owner">The module, or Host.</param>
/// <param name="Area">Admin for staff pages.</param>
/// <param name="Address">The name by which pages are linked: /Basket/ShowBasket.</param>
/// <param name="Route">The template in its directive; empty when it has none.</param>
/// <param name="Type">Its page class; null when none has the file's name.</param>
/// <param name="Localized">Its addresses per language.</param>
internal sealed record Page(string Path, string Owner, string? Area, string Address, string Route, Type? Type, LocalizedPageAttribute? Localized);
