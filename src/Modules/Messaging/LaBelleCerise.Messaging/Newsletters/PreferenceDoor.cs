using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Ids of forms and keys of links for pages of the newsletter.</summary>
internal sealed class PreferenceDoor(SignedTokens tokens, FormIds forms, SignUpForm signUp)
{
    /// <summary>The key that opens a subscription's preferences; all have their first link version.</summary>
    public string TokenOf(Guid subscription) => tokens.Create(PublicPages.NewsletterToken, subscription, 1);

    public string IssueForm(string form) => forms.Issue(signUp.IdOf(form));

    public bool IsOurs(string form, string? posted) => forms.Read(signUp.IdOf(form), posted) is not null;
}
