namespace LaBelleCerise.Kernel.Security;

/// <summary>Something that staff may be granted; modules declare theirs, Accounts stores the grants.</summary>
/// <param name="Key"><c>module.what</c>, lower case.</param>
/// <param name="Module">The declaring module's name.</param>
/// <param name="Roles">The first roles that hold it by default: owner always does.</param>
public sealed record Permission(string Key, string Module, params IReadOnlyList<string> Roles);
