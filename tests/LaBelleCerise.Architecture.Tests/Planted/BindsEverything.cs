using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Lets a visitor set any column.</summary>
[BindProperties]
internal sealed class BindsEverything : PageModel
{
    [BindProperty]
    public List<PlantedPerson> People { get; set; } = [];

    public void OnPost(PlantedPerson person) => People.Add(person);
}
