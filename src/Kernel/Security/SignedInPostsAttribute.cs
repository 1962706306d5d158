namespace LaBelleCerise.Kernel.Security;

/// <summary>Marks a shopper page on which a signed-in cookie acts, so that its posts need an antiforgery token. Admin pages always do.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInPostsAttribute : Attribute;
