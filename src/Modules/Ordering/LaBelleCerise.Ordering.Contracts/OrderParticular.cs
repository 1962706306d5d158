namespace LaBelleCerise.Ordering.Contracts;

/// <summary>One of the things that the law wants a buyer to have on a durable medium, in the order's language.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Lines">What it says.</param>
public sealed record OrderParticular(string Heading, IReadOnlyList<string> Lines);
