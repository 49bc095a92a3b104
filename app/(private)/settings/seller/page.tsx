import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { editSellerProfileAction } from '@/app/actions/accounts';
import { signedIn } from '@/app/session';
import { SellerProfileForm } from '@/components/accounts/seller-profile-form';
import { SettingsFrame, SettingsSection } from '@/components/accounts/settings-frame';
import { ownAccount } from '@/lib/accounts/queries';

export const metadata: Metadata = { title: 'Your seller profile' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function SellerSettingsPage() {
  const actor = await signedIn('/settings/seller');
  const { username, seller } = await ownAccount(actor);
  if (!seller) redirect('/become-a-seller');
  const lead = (
    <>
      What buyers read on{' '}
      <Link href={`/u/${username}`} className="text-link">
        your page
      </Link>
      .
    </>
  );
  return (
    <SettingsFrame current="/settings/seller" isSeller>
      <SettingsSection title="Your profile" lead={lead}>
        <SellerProfileForm action={editSellerProfileAction} profile={seller} submit="Save" />
      </SettingsSection>
    </SettingsFrame>
  );
}
