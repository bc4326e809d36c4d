/** Common given names: who bears one is a person, and mostly "she" or "he". */
const list = (names: string) => new Set(names.split(/\s+/));

export const women =
  list(`Mary Maria Anna Ann Anne Elizabeth Margaret Susan Linda Patricia Barbara Jennifer Jessica Sarah Karen Nancy
  Lisa Betty Helen Sandra Donna Carol Ruth Sharon Michelle Laura Emily Kimberly Deborah Dorothy Amy Angela Ashley Brenda Emma Olivia
  Cynthia Marie Janet Catherine Katherine Kathleen Frances Christine Samantha Debra Rachel Carolyn Virginia Heather Diane Julie Joyce
  Victoria Kelly Christina Joan Evelyn Lauren Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Sara Janice Jean Alice
  Julia Judy Sophia Sophie Grace Denise Amber Marilyn Beverly Danielle Theresa Diana Brittany Natalie Isabella Charlotte Rose Alexis
  Kayla Ella Lucia Elena Irina Olga Natalia Tatiana Svetlana Ekaterina Ingrid Astrid Greta Karin Monika Petra Ursula Heike Claudia
  Francesca Giulia Chiara Paola Carmen Pilar Dolores Rosa Juana Ines Beatriz Fernanda Camila Gabriela Valentina Aisha Fatima Leila
  Yasmin Zainab Mariam Amina Khadija Indira Priya Sonia Benazir Aung Yoko Akiko Mei Li-na Hillary Condoleezza Madeleine Nicola Theresa
  Angelina Beyonce Britney Paris Oprah Ellen Gillian Fiona Siobhan Bridget Maeve Eileen Lena Nora Clara Eva Ida Vera Hilda Agnes
  Bonnie Christine Chris-Anne Geraldine Lorraine Yvonne Monique Brigitte Segolene Simone Camille Amelie Marta Magdalena Ewa Katarzyna
  Agnieszka Zofia Jana Hana Lucie Tereza Eszter Ilona Ioana Elif Ayse`);

export const men =
  list(`James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
  Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
  Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose Adam
  Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan
  Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph
  Bobby Russell Bradley Philip Phillip Eugene Louis Harry Fred Howard Stanley Leonard Ernest Martin Marty Steve Tom Tim Jim Bill Bob
  Mike Dave Dan Ben Sam Tony Greg Jeff Ken Ron Don Doug Marc Craig Derek Glenn Ian Neil Nigel Graham Simon Stuart Colin Trevor Alistair
  Gordon Hamish Angus Liam Declan Conor Vladimir Boris Mikhail Dmitry Dmitri Sergei Igor Ivan Nikolai Yuri Georgy Oleg Viktor Leonid
  Alexei Anatoly Hans Fritz Klaus Jurgen Wolfgang Helmut Gerhard Dieter Karl Ludwig Otto Stefan Lars Sven Erik Olaf Ole Bjorn Jens
  Anders Nils Pierre Jacques Francois Michel Philippe Jean-Pierre Jean-Claude Nicolas Laurent Giuseppe Giovanni Antonio Mario Luigi
  Marco Francesco Silvio Romano Carlos Luis Miguel Jorge Pedro Fernando Diego Javier Alejandro Manuel Rafael Ricardo Roberto Eduardo
  Pablo Hugo Evo Lula Mohammed Muhammad Mohamed Ahmed Ali Hassan Hussein Omar Osama Abdullah Ibrahim Mustafa Khalid Yasser Mahmoud Hamid
  Saddam Bashar Hosni Ariel Ehud Benjamin Yitzhak Shimon Avi Rajiv Sanjay Ravi Amit Narendra Manmohan Imran Pervez Nawaz Kofi Nelson
  Thabo Desmond Jacob Kwame Emeka Kenji Hiroshi Takeshi Junichiro Shinzo Wei Jintao Jiabao Dmitriy Lech Jan Piotr Pawel Andrzej Tomasz
  Jaroslaw Vaclav Pavel Jiri Laszlo Gyorgy Viktor Ion Nicolae Slobodan Dragan Zoran Milan Goran Recep Mehmet Barack Mitt Rick Newt
  Herman Clint Brad Johnny Elvis Keanu Leonardo Tiger Kobe Lionel Cristiano Usain Roger Rafa Novak Hamdullah Alireza Dean`);
