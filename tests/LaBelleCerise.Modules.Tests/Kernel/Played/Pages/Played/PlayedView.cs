using System.Globalization;
using LaBelleCerise.Modules.Tests.Kernel.Played.Pages.Played;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.Hosting;

[assembly: RazorCompiledItem(typeof(PlayedView), "mvc.1.0.razor-page", "/Pages/Played/ShowPlayed.cshtml")]

namespace LaBelleCerise.Modules.Tests.Kernel.Played.Pages.Played;

/// <summary>What Razor would compile for the played page: a heading and the culture that it was shown in.</summary>
[RazorCompiledItemMetadata("RouteTemplate", "")]
public sealed class PlayedView : Microsoft.AspNetCore.Mvc.RazorPages.Page
{
    public ViewDataDictionary<ShowPlayed> ViewData => (ViewDataDictionary<ShowPlayed>)PageContext.ViewData;

    public ShowPlayed Model => ViewData.Model;

    public override Task ExecuteAsync()
    {
        WriteLiteral($"<h1>played</h1><p id=\"culture\">{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name}</p>");
        return Task.CompletedTask;
    }
}
