namespace LaBelleCerise.Kernel.PersonalData.Outgoing;

/// <summary>One field of what leaves to a recipient.</summary>
/// <param name="Path">Where it stands: <c>body:customer.locale</c>, <c>query:Zone</c>, <c>header:Accept</c>, <c>path:1</c>.</param>
/// <param name="Entity">The stored row that it comes from; null when it is not stored or not personal.</param>
/// <param name="Property">The property of that row.</param>
/// <param name="Purpose">For data that are passed on and come from no stored property: what for.</param>
/// <param name="Category">The same: what kind.</param>
public sealed record OutgoingField(string Path, Type? Entity, string? Property, Purpose? Purpose, DataCategory? Category)
{
    /// <summary>Whether it says something about a person.</summary>
    public bool IsPersonal => Entity is not null || Purpose is not null;
}
