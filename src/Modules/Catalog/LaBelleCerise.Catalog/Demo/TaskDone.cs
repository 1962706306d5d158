namespace LaBelleCerise.Catalog.Demo;

/// <summary>Something that happens once in the life of a shop.</summary>
internal sealed class TaskDone
{
    public required string Name { get; init; }

    public required DateTimeOffset DoneAt { get; init; }
}
