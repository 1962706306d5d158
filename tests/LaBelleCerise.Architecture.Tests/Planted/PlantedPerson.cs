namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A row about a person that breaks every data rule at once.</summary>
internal sealed class PlantedPerson
{
    public Guid Id { get; set; }

    public string Email { get; set; } = "";

    public string ForgottenPhone { get; set; } = "";

    public DateTime Born { get; set; }

    public decimal Price { get; set; }
}
