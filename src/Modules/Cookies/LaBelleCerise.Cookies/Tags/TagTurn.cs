namespace LaBelleCerise.Cookies.Tags;

/// <summary>That a member of staff turned a tag on or off; the last one counts.</summary>
internal sealed class TagTurn
{
    public required Guid Id { get; init; }

    public required string Tag { get; init; }

    public required bool IsOn { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid StaffId { get; init; }
}
