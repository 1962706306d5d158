namespace LaBelleCerise.Cookies.Walks;

/// <summary>Something that should not have been there.</summary>
/// <param name="State">In which state it was found.</param>
/// <param name="Route">On which route.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">The name of the cookie, the host, or the status.</param>
/// <param name="Known">What the open cookie database says about the cookie; empty when it says nothing.</param>
internal sealed record WalkFault(WalkState State, string Route, WalkFaultKind Kind, string Detail, string Known = "");
